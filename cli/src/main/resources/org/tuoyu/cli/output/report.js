(function () {
  'use strict';
  var body = document.body;
  var search = document.getElementById('search');
  var found = document.getElementById('found');
  var entries = Array.prototype.slice.call(document.querySelectorAll('.entry, tbody tr'));

  function filter() {
    var words = search.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    var shown = 0;
    entries.forEach(function (entry) {
      var text = entry.textContent.toLowerCase();
      var fits = words.every(function (word) { return text.indexOf(word) >= 0; });
      entry.classList.toggle('hidden', !fits);
      shown += fits ? 1 : 0;
    });
    if (words.length) {
      document.querySelectorAll('details').forEach(function (each) { each.open = true; });
    }
    found.textContent = words.length ? shown + ' / ' + entries.length : '';
  }

  search.addEventListener('input', filter);
  document.getElementById('language').addEventListener('click', function () {
    var english = body.classList.contains('show-zh');
    body.className = english ? 'show-en' : 'show-zh';
    document.documentElement.lang = english ? 'en' : 'zh-CN';
  });
  document.getElementById('print').addEventListener('click', function () { window.print(); });
  window.addEventListener('beforeprint', function () {
    document.querySelectorAll('details').forEach(function (each) { each.open = true; });
  });
  if (location.hash.indexOf('#q=') === 0) {
    search.value = decodeURIComponent(location.hash.slice(3));
    filter();
  }
  body.setAttribute('data-ready', 'true');
})();
