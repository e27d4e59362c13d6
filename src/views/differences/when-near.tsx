import { type ReactNode, useEffect, useRef, useState } from "react";

interface WhenNearProps {
  readonly className: string;
  readonly children: ReactNode;
}

/** Draws what stands in it when it comes near the window, or is to be printed. */
export function WhenNear({ className, children }: WhenNearProps) {
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
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", print);
    };
  }, [isNear]);
  return (
    <div ref={place} className={className}>
      {isNear ? children : null}
    </div>
  );
}
