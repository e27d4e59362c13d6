/** The years of the Leefbaarometer, with their uneven gaps. */
export const measuredYears: readonly number[] = [2002, 2008, 2012, 2014, 2016, 2018, 2020, 2022, 2024];
