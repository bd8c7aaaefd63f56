import { loyalty } from '../../../server/shop';

export { loyalty as DELETE, loyalty as GET, loyalty as POST };
