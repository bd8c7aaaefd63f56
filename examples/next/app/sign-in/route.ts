export { signIn as GET } from '../../server/shop';
