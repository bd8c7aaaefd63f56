'use client';
import { useEffect } from 'react';

/** React has taken over the page. */
export function Mounted() {
  useEffect(() => {
    document.documentElement.dataset['mounted'] = '';
  }, []);
  return null;
}
