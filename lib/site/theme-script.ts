/** Runs before the first paint: puts the theme that the reader chose on `<html>`. Kept to one line, since every page carries it. */
export const themeScript = `try{var t=localStorage.getItem('site-theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;
