import { wireControls } from './controls.js';
import { showProducts } from './products.js';
import { signIn, speakFor } from './session.js';
import { closeThanks, retell } from './thanks.js';
import { translatePage } from './words.js';

translatePage();
speakFor();
wireControls();
void showProducts();

const goTo = (id) => {
  const heading = document.querySelector(`#${id} h2`);
  heading.focus();
  heading.scrollIntoView();
};

// The shop has its own way to join and to sign in; the kit only says that somebody wants to.
for (const [type, role] of [
  ['loyalty-join', 'new'],
  ['loyalty-sign-in', 'mid'],
]) {
  document.addEventListener(type, (event) => {
    event.preventDefault();
    signIn(role);
    goTo('account');
  });
}

document.getElementById('thanks-back').addEventListener('click', () => {
  closeThanks();
  goTo('shop');
});
document.addEventListener('shopper-change', closeThanks);
document.addEventListener('language-change', () => {
  translatePage();
  speakFor();
  void showProducts().then(retell);
});
