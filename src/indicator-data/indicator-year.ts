import type { AreaCode } from "../model/area.ts";
import type { AreaList } from "../model/area-list.ts";
import type { ClassScheme } from "../model/classes.ts";
import type { Dataset, DatasetLevel } from "../model/dataset.ts";
import type { Indicator } from "../model/indicator.ts";
import type { LocalText } from "../model/local-text.ts";
import type { Matrix, Numbers } from "../model/matrix.ts";
import type { ReferenceKind } from "../model/reference.ts";

/** All that a view of all years draws from: one level and indicator of a dataset. */
export interface IndicatorData {
  readonly dataset: Dataset;
  readonly level: DatasetLevel;
  readonly areas: AreaList;
  readonly indicator: Indicator;
  readonly scheme: ClassScheme;
  /** As seen from `zero`. */
  readonly matrix: Matrix;
  /** As the dataset has them. */
  readonly uncentred: Matrix;
  /** Published classes in the order of the matrix, 0 where there is none; absent where the dataset has none. */
  readonly published?: Int8Array;
  readonly selection: readonly AreaCode[];
  readonly reference: ShownReference;
}

/** The same in one year. */
export interface IndicatorYear extends IndicatorData {
  readonly year: number;
  /** The year's values, NaN where there is none. */
  readonly values: Numbers;
  /** The year's classes from 1 up, 0 where there is none. */
  readonly classes: Uint8Array;
  /** The classes of any year: the same object each time, made when first asked for; undefined for a year without figures. */
  readonly classesOf: (year: number) => Uint8Array | undefined;
}

/** What the value 0 stands for in the figures. */
export interface ShownReference {
  readonly kind: ReferenceKind;
  /** The name of the set that it is the mean of, where it has one. */
  readonly set?: LocalText;
  /** A mean of our own where no official value was published. */
  readonly isOwn: boolean;
  /** What was taken off every area's figure in each year of the matrix; absent where that differs by area, or is nothing. */
  readonly byYear?: readonly number[];
}
