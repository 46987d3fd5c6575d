/** A text of the catalogue in which the words in brackets are the link: "The rules are on the [method page]." */
export function Linked({ text, href }: { text: string; href: string }) {
  const [before, inside, after] = text.split(/[[\]]/);
  return (
    <>
      {before}
      <a href={href}>{inside}</a>
      {after}
    </>
  );
}
