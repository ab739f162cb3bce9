/** In development: shows the page anew when the manuscript is another. The browser keeps the scroll position over a reload. */
const { changes: address, stamp } = document.currentScript instanceof HTMLScriptElement ? document.currentScript.dataset : {};

if (address) {
  const changes = new EventSource(address);
  changes.addEventListener('message', ({ data }) => {
    if (data !== stamp) location.reload();
  });
  addEventListener('pagehide', () => {
    changes.close();
  });
}
