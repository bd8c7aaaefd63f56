import { useEffect, useState } from 'react';

/** The kit speaks the language of the page. */
export function Language() {
  const [language, setLanguage] = useState('en');
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  }, [language]);
  return (
    <label>
      Language
      <select id="language" value={language} onChange={({ target }) => setLanguage(target.value)}>
        <option value="en">English</option>
        <option value="de">Deutsch</option>
        <option value="ar">العربية</option>
      </select>
    </label>
  );
}
