/** One option of a command, as parseArgs knows it, with the Chinese that `--help` prints. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** What stands for the value in the help, such as 目录; only for `string`. */
  readonly value?: string;
  readonly default?: string;
  readonly summary: string;
}

/** The options of a command by their names, without the leading dashes. */
export type Options = Readonly<Record<string, Option>>;

/** What a command is run with. */
export interface Arguments<O extends Options = Options> {
  /** Booleans are false unless given; strings are undefined unless given or preset. */
  readonly options: {
    readonly [K in keyof O]: O[K]['type'] extends 'boolean'
      ? boolean
      : O[K] extends { readonly default: string }
        ? string
        : string | undefined;
  };
  /** The words that are no options, in order. */
  readonly words: readonly string[];
  /** Whatever stood after a lone `--`, untouched. */
  readonly rest: readonly string[];
}

/** One command of the command line; a file in commands/ exports one as its default. */
export interface Command<O extends Options = Options> {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** How it is typed, one way a line, such as `npm run why -- <图号或网址>`. */
  readonly usage: string;
  /** Whose command it is: editors see theirs first. Absent: 编辑. */
  readonly group?: '编辑' | '开发';
  /** What the words mean, such as `<图号或网址>`; absent: the command takes none. */
  readonly takes?: string;
  readonly options: O;
  /** Does the work and answers the exit code; throws a Failure for what the user can mend. */
  run(args: Arguments<O>): Promise<number>;
}

/** Lets a command be written with its options' types inferred; hands back the same object. */
export function command<const O extends Options>(spec: Command<O>): Command {
  return spec as unknown as Command;
}
