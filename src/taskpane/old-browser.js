// In ECMAScript 5, and by itself: it says what to do where the browser cannot even read the program. Excel on Windows shows
// add-ins in Internet Explorer 11 where the WebView2 Runtime is not installed.
(function () {
  if (!isTooOld()) return;
  Array.prototype.forEach.call(document.querySelectorAll(".needs-scripts"), function (advice) {
    advice.hidden = true;
  });
  document.getElementById(isOfWindows() ? "old-webview" : "old-browser").hidden = false;

  /** Both are used in the program, and as young as what else it is written with: Chrome 97, Safari 16.4. */
  function isTooOld() {
    try {
      return !Array.prototype.findLast || !new RegExp("(?<=a)b");
    } catch (_error) {
      return true;
    }
  }

  /** Whether this is one of the two web views that Windows itself has. */
  function isOfWindows() {
    return /Trident|Edge\//.test(navigator.userAgent);
  }
})();
