import { type ConfigData, HtmlValidate, type ResolvedConfig, StaticConfigLoader } from 'html-validate';

/** The rules of html-validate: what it recommends, and what makes pages sound for readers of every kind. */
const HTML_RULES: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // The site asks no other host for anything; its own files need no digest.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Ids are those of claims: an id may have dots, as the standard says.
    'valid-id': ['error', { relaxed: true }],
  },
};

/** The rules and what they know of every element, put together once: the loader of the package does it anew for every page. */
class RulesOnce extends StaticConfigLoader {
  #rules: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(page: string): ResolvedConfig | Promise<ResolvedConfig> {
    this.#rules ??= super.getConfigFor(page);
    return this.#rules;
  }
}

/** A validator of many pages. */
export const htmlValidator = (): HtmlValidate => new HtmlValidate(new RulesOnce(HTML_RULES));
