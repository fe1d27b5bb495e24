// Whoever signs out, or is asked to sign in, leaves no pocket directory on this device.
if ('caches' in window) caches.keys().then((names) => names.filter((n) => n.startsWith('pocket-')).forEach((n) => caches.delete(n)));
