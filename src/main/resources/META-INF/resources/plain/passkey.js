// Signs in with a passkey, or adds one. Shows itself only where the browser and the address allow it.
(() => {
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  const bytes = (value) =>
    Uint8Array.from(atob(value.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
  const described = (list) => (list ?? []).map((each) => ({ ...each, id: bytes(each.id) }));

  const post = async (place, path, body) => {
    const answer = await fetch(place.dataset.base + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', [place.dataset.header]: place.dataset.token },
      body: body && JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(path + ' ' + answer.status);
    return answer.json();
  };

  const common = (made) => ({
    id: made.id,
    rawId: text(made.rawId),
    clientExtensionResults: made.getClientExtensionResults(),
    authenticatorAttachment: made.authenticatorAttachment,
  });

  const signIn = async (place) => {
    const options = await post(place, 'webauthn/authenticate/options');
    const made = await navigator.credentials.get({
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        allowCredentials: described(options.allowCredentials),
      },
    });
    const shown = made.response;
    const done = await post(place, 'login/webauthn', {
      ...common(made),
      credType: made.type,
      response: {
        authenticatorData: text(shown.authenticatorData),
        clientDataJSON: text(shown.clientDataJSON),
        signature: text(shown.signature),
        userHandle: shown.userHandle ? text(shown.userHandle) : undefined,
      },
    });
    location.href = done.redirectUrl;
  };

  const register = async (place, label) => {
    const options = await post(place, 'webauthn/register/options');
    const made = await navigator.credentials.create({
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        user: { ...options.user, id: bytes(options.user.id) },
        excludeCredentials: described(options.excludeCredentials),
      },
    });
    const shown = made.response;
    const done = await post(place, 'webauthn/register', {
      publicKey: {
        label,
        credential: {
          ...common(made),
          type: made.type,
          response: {
            attestationObject: text(shown.attestationObject),
            clientDataJSON: text(shown.clientDataJSON),
            transports: shown.getTransports ? shown.getTransports() : [],
          },
        },
      },
    });
    if (!done.success) throw new Error('not registered');
    location.href = place.dataset.base + 'account';
  };

  const offer = (place, event, act) => {
    if (!place || !window.PublicKeyCredential || place.dataset.host !== location.hostname) return;
    place.hidden = false;
    document.getElementById('no-passkey')?.remove();
    const problem = place.querySelector('.problem');
    place.addEventListener(event, async (happened) => {
      if (event === 'click' && !happened.target.closest('button')) return;
      happened.preventDefault();
      problem.hidden = true;
      try {
        await act(place);
      } catch (e) {
        console.warn(e);
        problem.hidden = false;
      }
    });
  };

  offer(document.getElementById('passkey'), 'click', signIn);
  offer(document.getElementById('register'), 'submit', (place) => register(place, place.elements.label.value));
})();
