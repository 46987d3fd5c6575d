import { useTranslator } from './frame-of-page.ts';

/** Copies what stands before it. A script shows the button: without one the text can be selected. */
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
