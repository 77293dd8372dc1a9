// Before the first paint: the appearance and the language chosen earlier in this browser. Everything else waits.
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
})();
