import Link from 'next/link';

/** A page without the kit: from here the store is drawn in the browser. */
export default function Page() {
  return (
    <main>
      <h1>Roasted on Tuesdays, poured every day</h1>
      <p>
        <Link href="/" prefetch={false}>
          Store
        </Link>{' '}
        <Link href="/late" prefetch={false}>
          Late
        </Link>
      </p>
    </main>
  );
}
