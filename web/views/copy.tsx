import { useTranslator } from './frame-of-page.ts';

/** Copies the text before it. Only a script shows the button; without one, readers select the text. */
export function Copy({ words }: { words: string }) {
  const t = useTranslator();
  return (
    <>
      <button type="button" data-copy={t('use.copied')} data-failed={t('use.copy-failed')} hidden>
        {words}
      </button>
      <p role="status" />
    </>
  );
}
