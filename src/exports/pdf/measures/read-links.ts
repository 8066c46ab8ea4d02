import type { MeasuredLink } from './pdf-measures.ts';

/** A node of the structure of a page: an element with its role, or a leaf that points to content or to an annotation. */
interface StructNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

interface Marked {
  readonly type?: string;
  readonly id?: string | null;
  readonly str?: string;
}

/** The links of a page in the order of its structure, each with the words of the content that its element holds. */
export function readLinks(
  tree: StructNode,
  items: readonly Marked[],
  annotations: readonly { readonly id: string; readonly url?: string }[],
): MeasuredLink[] {
  const words = wordsByContent(items);
  // In the tree pdf.js calls an annotation by its id with this before it.
  const urls = new Map(annotations.map(({ id, url }) => [`pdfjs_internal_id_${id}`, url]));
  return elementsOf(tree, 'Link').flatMap((link) => {
    const leaves = leavesOf(link);
    const url = leaves.map(({ id }) => urls.get(id ?? '')).find((one) => one !== undefined);
    const said = leaves.map(({ type, id }) => (type === 'content' ? (words.get(id ?? '') ?? '') : ''));
    return url === undefined ? [] : [{ url, words: said.join('') }];
  });
}

function wordsByContent(items: readonly Marked[]): Map<string, string> {
  const words = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const { type, id, str } of items) {
    if (type?.startsWith('beginMarkedContent')) open.push(id ?? undefined);
    else if (type === 'endMarkedContent') open.pop();
    else {
      const content = open.findLast((one) => one !== undefined);
      if (content !== undefined) words.set(content, (words.get(content) ?? '') + (str ?? ''));
    }
  }
  return words;
}

const elementsOf = (node: StructNode, role: string): StructNode[] =>
  node.role === role ? [node] : (node.children ?? []).flatMap((child) => elementsOf(child, role));

const leavesOf = (node: StructNode): StructNode[] =>
  node.children ? node.children.flatMap(leavesOf) : [node];
