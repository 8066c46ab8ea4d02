import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder: tools, content and tests are found from here, wherever the command was typed. */
export const PROJECT_ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
