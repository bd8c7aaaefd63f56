export default defineEventHandler((event) => picture(toWebRequest(event)));
