export default defineEventHandler((event) => loyalty(toWebRequest(event)));
