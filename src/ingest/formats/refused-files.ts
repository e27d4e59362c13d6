import { DataProblem } from "../data-problem.ts";
import { nothingUsable } from "../zip-contents.ts";
import { type Format, zipKind } from "./format.ts";

// Files of which one can say what they are, and why they are of no use here.

export const emptyFile: Format = {
  id: "empty-file",
  kind: "refused",
  claims: ({ shape }) => shape === "empty",
  refusal: ({ name }) =>
    new DataProblem({ file: name }, "dit bestand is leeg; geef een ander bestand.", "this file is empty; give another file.")
};

export const oldExcel: Format = {
  id: "old-excel",
  kind: "refused",
  claims: ({ shape }) => shape === "old-excel",
  refusal: ({ name }) =>
    new DataProblem(
      { file: name },
      "dit is een Excel-bestand van vóór 2007, of een met een wachtwoord; sla het op als .xlsx of CSV en geef dat.",
      "this is an Excel file from before 2007, or one with a password; save it as .xlsx or CSV and give that."
    )
};

export const pdfFile: Format = {
  id: "pdf",
  kind: "refused",
  claims: ({ shape }) => shape === "pdf",
  refusal: ({ name }) =>
    new DataProblem(
      { file: name },
      "dit is een PDF, en daar zijn geen cijfers uit te lezen; vraag de tabel op als CSV of Excel.",
      "this is a PDF, and no figures can be read from it; ask for the table as CSV or Excel."
    )
};

export const markupFile: Format = {
  id: "markup",
  kind: "refused",
  claims: ({ shape }) => shape === "markup",
  refusal: ({ name, text }) =>
    /^<(!doctype )?html/i.test(text)
      ? new DataProblem(
          { file: name },
          "dit is een webpagina in plaats van de gegevens zelf; download het bestand opnieuw.",
          "this is a web page instead of the data themselves; download the file again."
        )
      : new DataProblem(
          { file: name },
          "XML (ook GML en KML) wordt niet gelezen; geef een tabel als CSV of Excel, of grenzen als GeoJSON of GeoPackage.",
          "XML (GML and KML too) is not read; give a table as CSV or Excel, or boundaries as GeoJSON or GeoPackage."
        )
};

export const listJson: Format = {
  id: "list-json",
  kind: "refused",
  claims: ({ shape }) => shape === "list",
  refusal: ({ name }) =>
    new DataProblem(
      { file: name },
      "een lijst in JSON wordt niet gelezen; geef een tabel als CSV, Excel of Parquet, of grenzen als GeoJSON.",
      "a list in JSON is not read; give a table as CSV, Excel or Parquet, or boundaries as GeoJSON."
    )
};

/** Scores of squares and postcodes: their codes are none of an area that has a map here. */
export const scoresElsewhere: Format = {
  id: "scores-elsewhere",
  kind: "refused",
  claims: ({ scores }) => scores === "other-level",
  refusal: ({ name }) =>
    new DataProblem(
      { file: name },
      "scores van vierkanten of postcodes hebben hier geen kaart; geef de scores van gemeenten, wijken of buurten.",
      "scores of squares or postcodes have no map here; give the scores of gemeenten, wijken or buurten."
    )
};

export const otherZip: Format = {
  id: "other-zip",
  kind: "refused",
  claims: (file) => zipKind(file) === "other",
  refusal: ({ name, entries }) =>
    nothingUsable(
      name,
      entries,
      "in dit zipbestand zit niets wat hier herkend wordt; pak het uit en geef de tabel zelf.",
      "nothing in this zip file is recognised here; unpack it and give the table itself."
    )
};

export const unknownFile: Format = {
  id: "unknown",
  kind: "refused",
  claims: ({ shape }) => shape === "binary",
  refusal: ({ name }) =>
    new DataProblem(
      { file: name },
      "dit bestand wordt hier niet herkend; geef een tabel als CSV, Excel (.xlsx) of Parquet, of grenzen als GeoJSON, GeoPackage of shapefile.",
      "this file is not recognised here; give a table as CSV, Excel (.xlsx) or Parquet, or boundaries as GeoJSON, GeoPackage or shapefile."
    )
};
