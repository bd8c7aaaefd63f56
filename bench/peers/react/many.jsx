// Many widgets under one root, as a shop has them.
import { createRoot } from 'react-dom/client';
import { send } from '../handwritten/api.js';
import * as load from '../handwritten/data.js';
import { Ready as Badge } from './badge.jsx';
import { Widget } from './page.jsx';
import { Ready as Rewards } from './rewards.jsx';
import { Ready as Tier } from './tier.jsx';

const widgets = { badge: Badge, tier: Tier, rewards: Rewards };

let root;

const show = (count, draw) => root.render(Array.from({ length: count }, (_, at) => <div key={at}>{draw()}</div>));

window.peer = {
  draw(stage, widget, count) {
    const isList = widget === 'rewards';
    const given = async () => ({ ...(await load.badge()), rewards: window.given.rewards.slice(0, count) });
    root = createRoot(stage);
    const shown = <Widget load={isList ? given : load[widget]} Ready={widgets[widget]} />;
    show(isList ? 1 : count, () => shown);
    return root.unmount.bind(root);
  },
  async renew() {
    const data = { ...(await load.badge()), member: await send('GET', '/member') };
    show(document.body.lastElementChild.children.length, () => <Badge data={data} />);
  },
};
