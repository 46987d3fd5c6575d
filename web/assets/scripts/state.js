// Copies the text to send, or hands it to the device's own share sheet. Without this script the text can be selected and mailed.
const text = document.querySelector('.say textarea');
const said = document.querySelector('.say [role="status"]');
const copy = document.querySelector('.say [data-copy]');
const share = document.querySelector('.say [data-share]');

if (text && copy && navigator.clipboard) {
  copy.hidden = false;
  copy.addEventListener('click', () => {
    navigator.clipboard.writeText(text.value).then(
      () => {
        said.textContent = copy.dataset.copied;
      },
      () => {
        text.focus();
        text.select();
        said.textContent = copy.dataset.selected;
      },
    );
  });
}

if (text && share && navigator.share) {
  share.hidden = false;
  share.addEventListener('click', () => {
    // Rejects when the reader closes the sheet again, which is no fault.
    navigator.share({ title: share.dataset.title, text: text.value }).catch(() => {});
  });
}
