import { type Box, boxOf, overlap } from './box.ts';
import { type DrawnElement, pathsOf, readDrawing, textWithin } from './read-drawing.ts';

const GEOMETRY = ['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'width', 'height'];

/** Checks what every drawing must keep to, and returns a sentence for each thing that does not. */
export function checkDrawing(svg: string): string[] {
  const drawing = readDrawing(svg);
  const paths = [...pathsOf(drawing)];
  const elements = paths.map((path) => path.at(-1) as DrawnElement);
  const narrow = (drawing.attributes.class ?? '').split(' ').includes('narrow');
  const boxes = elements.flatMap((element) => boxOf(element, narrow) ?? []);
  return [
    ...elements.flatMap(checkAttributes),
    ...paths.flatMap(checkDigits),
    ...checkNames(drawing, elements),
    ...checkInside(drawing, boxes),
    ...checkApart(boxes),
  ];
}

function checkAttributes({ name, attributes }: DrawnElement): string[] {
  const numbers = GEOMETRY.flatMap((key) => attributes[key] ?? []);
  return [
    ...('style' in attributes ? [`<${name}> has a style`] : []),
    ...numbers.filter((text) => !/^-?\d+(\.\d{1,2})?$/.test(text)).map((text) => `<${name}> is at «${text}»`),
  ];
}

/**
 * Digits stand in a bound number, a date, a name or an ordinal; a bound number has its claim or its figure.
 */
function checkDigits(path: readonly DrawnElement[]): string[] {
  const element = path.at(-1) as DrawnElement;
  const classes = path.flatMap(({ attributes }) => (attributes.class ?? '').split(' '));
  const allowed = ['n', 'date', 'name', 'ord'].some((name) => classes.includes(name));
  const own = element.children.filter((child) => typeof child === 'string').join('');
  const bound = 'data-claim' in element.attributes || 'data-figure' in element.attributes;
  return [
    ...(/\p{Nd}/u.test(own) && !allowed ? [`unbound digits: «${own}»`] : []),
    ...(element.attributes.class === 'n' && !bound ? [`bound to nothing: «${own}»`] : []),
  ];
}

/** A picture is named by its title and description, or, when it has none, by a label without digits. */
function checkNames(drawing: DrawnElement, elements: readonly DrawnElement[]): string[] {
  const { 'aria-labelledby': by, 'aria-label': label, role } = drawing.attributes;
  const links = elements.some(({ name }) => name === 'a');
  const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
  const named = by?.split(' ').map((id) => elements.find(({ attributes }) => attributes.id === id));
  return [
    ...(role === (links ? 'group' : 'img') ? [] : [`the role is ${role}`]),
    ...(new Set(ids).size === ids.length ? [] : ['an id stands twice']),
    ...((named ?? []).every((element) => element && textWithin(element) !== '')
      ? []
      : ['a name leads nowhere']),
    ...(by === undefined && (label === undefined || /\p{Nd}/u.test(label))
      ? [`the label is «${label}»`]
      : []),
  ];
}

function checkInside(drawing: DrawnElement, boxes: readonly Box[]): string[] {
  const { width, height, viewBox } = drawing.attributes;
  const outside = boxes.filter(
    ({ left, top, right, bottom }) =>
      left < -0.01 || top < -0.01 || right > Number(width) + 0.01 || bottom > Number(height) + 0.01,
  );
  return [
    ...(viewBox === `0 0 ${width} ${height}` ? [] : [`the viewBox is ${viewBox}`]),
    ...outside.map(({ what }) => `${what} leaves the picture`),
  ];
}

/** Texts overlap neither each other nor any mark. */
function checkApart(boxes: readonly Box[]): string[] {
  const texts = boxes.filter(({ what }) => what.startsWith('«'));
  const marks = boxes.filter(({ what }) => !what.startsWith('«') && what !== 'slanting line');
  return texts.flatMap((text, index) =>
    [...texts.slice(index + 1), ...marks]
      .filter((other) => overlap(text, other))
      .map((other) => `${text.what} overlaps ${other.what}`),
  );
}
