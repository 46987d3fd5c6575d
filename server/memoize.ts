/** In characters. No host and no real list of encodings is longer, so results for longer texts are not kept. */
const LONGEST = 300;

/**
 * Returns the function with its results cached by their argument. A cache that has reached `most` entries is emptied: it is read on every request, where
 * `lru-cache` would cost more than it saves.
 */
export function memoize<Value>(most: number, make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.value;
    const value = make(text);
    if (text.length > LONGEST) return value;
    if (known.size >= most) known.clear();
    known.set(text, { value });
    return value;
  };
}
