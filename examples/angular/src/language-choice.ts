import { Component } from '@angular/core';

/** The kit speaks the language of the page. */
@Component({
  selector: 'language-choice',
  template: `
    <label>
      Language
      <select id="language" #choice (change)="speak(choice.value)">
        <option value="en">English</option>
        <option value="de">Deutsch</option>
        <option value="ar">العربية</option>
      </select>
    </label>
  `,
})
export class LanguageChoice {
  protected speak(language: string): void {
    document.documentElement.lang = language;
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  }
}
