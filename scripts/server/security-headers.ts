import { headerPolicy } from "./content-security-policy.ts";

const unused = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "payment",
  "usb"
];

export const securityHeaders = {
  "Content-Security-Policy": headerPolicy,
  "Permissions-Policy": unused.map((feature) => `${feature}=()`).join(", "),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff"
} as const;
