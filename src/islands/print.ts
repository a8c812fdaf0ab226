/** What is folded on the screen is printed too. */
addEventListener('beforeprint', () => {
  document.querySelectorAll('details').forEach((part) => {
    part.open = true;
  });
});
