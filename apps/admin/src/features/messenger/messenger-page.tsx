export function MessengerPage() {
  return null;
}
