export { picture as GET } from '../../../server/shop';
