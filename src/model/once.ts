/** Works something out of an archive (or anything that never changes) once, and keeps it as long as that lives. */
export function onceFor<From extends object, T>(make: (from: From) => T): (from: From) => T {
  const kept = new WeakMap<From, { readonly made: T }>();
  return (from) => {
    let known = kept.get(from);
    if (!known) {
      known = { made: make(from) };
      kept.set(from, known);
    }
    return known.made;
  };
}
