// Before the first paint: the appearance and the language chosen earlier in this browser, and on the home page the
// files that it will ask for. Everything else waits.
(function () {
  var root = document.documentElement;
  try {
    var theme = localStorage.getItem('voix-theme');
    if (theme === '"light"' || theme === '"dark"') root.dataset.theme = JSON.parse(theme);
  } catch (unavailable) {
    // Storage is forbidden here: the system's appearance stands.
  }
  var locale = /(?:^|; )voix-locale=(fr|en)(?:;|$)/.exec(document.cookie);
  if (locale) root.lang = locale[1];

  var home = document.currentScript.dataset.home;
  if (location.pathname !== '/' || !home) return;
  home.split(' ').forEach(function (file) {
    var link = document.createElement('link');
    var isStyle = /\.css$/.test(file);
    link.rel = isStyle ? 'preload' : 'modulepreload';
    if (isStyle) link.as = 'style';
    link.crossOrigin = '';
    link.href = file;
    document.head.append(link);
  });
})();
