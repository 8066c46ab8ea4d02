/** Reads a file as `sha256sum` writes it: path → digest in hexadecimal, in its order; other lines are passed over. */
export const parseSums = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split('\n').flatMap((line): [string, string][] => {
      const [, digest, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
      return digest && path ? [[path, digest]] : [];
    }),
  );
