import { type ReactNode, useEffect, useRef, useState } from "react";

interface WhenNearProps {
  readonly className: string;
  /** It is drawn as well when the browser has nothing else to do. */
  readonly isLight: boolean;
  readonly children: ReactNode;
}

/** Draws what stands in it when it comes near the window or is to be printed, and what is light when there is time. */
export function WhenNear({ className, isLight, children }: WhenNearProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (isNear || !place.current) return;
    const observer = new IntersectionObserver((entries) => entries.some((one) => one.isIntersecting) && setNear(true), {
      rootMargin: "300px 0px"
    });
    observer.observe(place.current);
    const print = () => setNear(true);
    window.addEventListener("beforeprint", print);
    const canIdle = isLight && typeof requestIdleCallback === "function";
    const idle = canIdle ? requestIdleCallback(() => setNear(true)) : undefined;
    return () => {
      if (idle !== undefined) cancelIdleCallback(idle);
      observer.disconnect();
      window.removeEventListener("beforeprint", print);
    };
  }, [isNear, isLight]);
  return (
    <div ref={place} className={className}>
      {isNear ? children : null}
    </div>
  );
}
