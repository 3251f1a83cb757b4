// Browsers load no modules on a page that is opened from a disk, and folders lead nowhere: the page says so.
if (location.protocol === 'file:') {
  const note = document.createElement('p')
  note.textContent = 'This page was opened from a file. It needs a web server: run npm start, or put the folder on one.'
  note.setAttribute('role', 'alert')
  Object.assign(note.style, {
    margin: '0',
    padding: '12px 32px',
    background: 'var(--mark-highlight)',
    color: 'var(--ink)',
    font: '600 0.9375rem/1.4 sans-serif',
  })
  document.body.prepend(note)
}
