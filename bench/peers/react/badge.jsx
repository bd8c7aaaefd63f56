import { balance } from '../handwritten/words.js';

export const Ready = ({ data }) => <strong>{balance(data)}</strong>;
