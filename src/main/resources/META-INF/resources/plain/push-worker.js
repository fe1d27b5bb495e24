// Says on the screen of a phone that there is something in the portal. The message is empty: it says nothing else.
const WORDS = { en: 'Something waits for you.', ru: 'Для вас есть новое.', zh: '有新消息等待您查看。' };

self.addEventListener('push', (event) => {
  const words = WORDS[self.navigator.language.slice(0, 2)] ?? WORDS.en;
  event.waitUntil(
    self.registration.showNotification('OzoneNet', { body: words, tag: 'ozonenet', renotify: true, icon: '../icons/ozonenet.svg' }),
  );
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow(new URL('../notices', self.location.href)));
});
