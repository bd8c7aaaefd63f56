'use client';
import type { ReactNode } from 'react';
import { speak } from './shop';

export function Header({ isSignedIn, children }: { readonly isSignedIn: boolean; readonly children: ReactNode }) {
  return (
    <header>
      <a className="name" href="/">
        Coffee Stars
      </a>
      {isSignedIn ? <a href="/sign-in?member=guest">Sign out</a> : <a href="/sign-in?member=mid">Sign in</a>}
      <label>
        Language
        <select id="language" onChange={({ target }) => speak(target.value)}>
          <option value="en">English</option>
          <option value="de">Deutsch</option>
          <option value="ar">العربية</option>
        </select>
      </label>
      {children}
    </header>
  );
}
