/** The data that every peer mounts: a member with a programme, and as many rewards as are asked for. */
export async function givenBy(api, most = 10_000) {
  const [program, member, { items }] = await Promise.all(
    ['/program', '/member', '/rewards?limit=200'].map((path) => api.get(path)),
  );
  const rewards = Array.from({ length: most }, (_, at) => {
    const reward = items[at % items.length];
    return { ...reward, id: `${reward.id}-${at}`, name: `${reward.name} ${at + 1}` };
  });
  return { program, member, rewards };
}
