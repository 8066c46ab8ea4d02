import type { ConfigData } from 'html-validate';

/** The rules of html-validate: what it recommends, and what makes pages sound for readers of every kind. */
export const HTML_RULES: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // The site asks no other host for anything; its own files need no digest.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Ids are those of claims: an id may have dots, as the standard says.
    'valid-id': ['error', { relaxed: true }],
  },
};
