// Run in a process of its own, with TMPDIR set to the folder to fill: the package unpacks to the temporary folder only.
import { fileURLToPath } from 'node:url';
import { inflate } from '@sparticuz/chromium';

const bin = new URL('../bin/', import.meta.resolve('@sparticuz/chromium'));

await Promise.all(
  ['chromium.br', 'al2023.tar.br', 'swiftshader.tar.br'].map((name) =>
    inflate(fileURLToPath(new URL(name, bin))),
  ),
);
