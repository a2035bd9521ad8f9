import { useEffect, useState } from 'preact/hooks';

/** A part of the page that is loaded when it is first wanted. `load` is one function for good, not made anew at each drawing. */
export function useModule<Module>(load: () => Promise<Module>): Module | null {
  const [module, setModule] = useState<Module | null>(null);
  useEffect(() => {
    let wanted = true;
    void load().then((loaded) => {
      if (wanted) setModule(() => loaded);
    });
    return () => {
      wanted = false;
    };
  }, [load]);
  return module;
}
