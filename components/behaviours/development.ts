/** In development: shows the page anew when the manuscript changes. The browser keeps the scroll position over a reload. */
const address = document.currentScript instanceof HTMLScriptElement ? document.currentScript.dataset['changes'] : undefined;

if (address) {
  const changes = new EventSource(address);
  changes.addEventListener('message', () => {
    location.reload();
  });
  addEventListener('pagehide', () => {
    changes.close();
  });
}
