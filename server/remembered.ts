/**
 * The function with what it gave for the last `most` texts at hand; then it begins anew. For what clients send over and over: it is asked for with each
 * request, and a cache that knows what was used last takes longer to ask than most of what it would save.
 */
export function remembering<Value>(most: number, make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.value;
    if (known.size >= most) known.clear();
    const value = make(text);
    known.set(text, { value });
    return value;
  };
}
