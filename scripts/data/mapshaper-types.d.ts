// mapshaper has no types of its own; this is as much of it as is used here.
declare module "mapshaper" {
  const mapshaper: {
    applyCommands(
      commands: string,
      files: Readonly<Record<string, string | Uint8Array>>
    ): Promise<Readonly<Record<string, string | Uint8Array>>>;
  };
  export default mapshaper;
}
