/** Stands for a dialog whose code is still coming: the keyboard is the dialog's from the moment it was asked for. */

export const openingLayer = <span data-layer="" hidden />;
