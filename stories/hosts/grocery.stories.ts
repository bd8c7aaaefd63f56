import { html } from 'lit';
import '../../src/define.js';
import styles from './grocery.css?url';
import { shopOptions, wholePage, type HostMeta } from './host.js';

export default { title: 'Host pages/Arabic grocery', tags: ['!autodocs'], parameters: wholePage } satisfies HostMeta;

/** The shop's own API answers in Arabic; the kit has no Arabic words and says its own in English. */
const words = {
  'Coffee Stars': 'نجوم البيت',
  star: 'نجمة',
  stars: 'نجوم',
  Green: 'الأخضر',
  Gold: 'الذهبي',
  'A drink on your birthday': 'هدية في عيد ميلادك',
  'Order ahead and skip the line': 'اطلب مسبقًا دون انتظار',
  'Free refills of brewed coffee and tea': 'قهوة وشاي مجانًا',
  'Extra shot or syrup': 'علبة تمر',
  'Make any drink a little stronger, or a little sweeter.': 'تمر طازج من هذا الموسم.',
  'Oat cookie': 'بسكويت الشوفان',
  'Any hot drink': 'قهوة أو شاي',
  'Every size, every milk.': 'كل الأحجام.',
  'Taste of the week': 'مذاق الأسبوع',
  'A small plate of whatever our bakers are trying out.': 'طبق صغير من خبّازينا.',
  'Money off your next order': 'خصم على طلبك القادم',
  'Choose how many stars to spend.': 'اختر عدد النجوم.',
  '$3 off': 'خصم ٣ دولارات',
};

const aisles = ['خضار', 'فواكه', 'ألبان', 'مخبوزات', 'مشروبات'];

/** Right to left, with words of two languages in one line. */
export const RightToLeft = {
  render: () => html`
    <link rel="stylesheet" href=${styles} />
    <div class="dukkan" dir="rtl" lang="ar">
      <loyalty-provider .options=${shopOptions({ program: 'coffee-stars' }, words)}>
        <header>
          <a class="logo" href="#top">بقالة البيت</a>
          <loyalty-points-badge href="#account"></loyalty-points-badge>
        </header>
        <nav aria-label="الأقسام">${aisles.map((name) => html`<a href="#top">${name}</a>`)}</nav>
        <main>
          <section id="account">
            <h2>حسابي</h2>
            <loyalty-points-badge size="hero" show="value pending expiring"></loyalty-points-badge>
            <loyalty-tier-progress></loyalty-tier-progress>
          </section>
          <section>
            <h2>مكافآتي</h2>
            <loyalty-rewards-list page-size="6"></loyalty-rewards-list>
          </section>
          <section>
            <h2>رأيك يهمنا</h2>
            <loyalty-nps-survey brand="بقالة البيت"></loyalty-nps-survey>
          </section>
          <section>
            <h2>اكتب لنا</h2>
            <loyalty-feedback-form topics='["التوصيل", "المنتج", "الفاتورة"]'></loyalty-feedback-form>
          </section>
        </main>
      </loyalty-provider>
    </div>
  `,
};
