import { z } from 'zod';

/** What premises or a space offer. */
export const facilities = [
  { id: '9f0b88a9-78f3-58e0-87c2-01c87295f786', slug: 'kitchen', label: 'Kitchen', synonyms: [] },
  { id: '7e46266e-442f-5cfb-8383-45f948a7ceff', slug: 'halal-kitchen', label: 'Halal kitchen', synonyms: [] },
  { id: '3e9bf775-50a8-559d-9445-cc0575c72efe', slug: 'storage', label: 'Storage', synonyms: [] },
  { id: 'b2169794-6ae1-54a5-af21-3c298c13f591', slug: 'prayer-room', label: 'Prayer room', synonyms: [] },
  {
    id: '1eb0ebbf-00df-5dce-99d3-57b5f6e9673b',
    slug: 'washing-facilities',
    label: 'Washing facilities for prayer',
    synonyms: ['wudu'],
  },
  { id: 'ba8a39c3-6b66-5d0e-8b08-cfec041c5756', slug: 'wifi', label: 'Wi-Fi', synonyms: [] },
  {
    id: '321209ce-6095-54df-ae29-e14f2b2556d5',
    slug: 'projector',
    label: 'Projector or screen',
    synonyms: ['av', 'audio visual'],
  },
  {
    id: '52028394-368b-58a2-bd0b-b2245eb94173',
    slug: 'sound-system',
    label: 'Sound system',
    synonyms: ['microphone', 'pa'],
  },
  { id: 'c80b8d90-a373-5a82-b690-39df81980af8', slug: 'hearing-loop', label: 'Hearing loop', synonyms: [] },
  { id: 'c5aeca43-f089-5c73-9a03-58a76c25b750', slug: 'stage', label: 'Stage', synonyms: [] },
  { id: '6b942402-5144-53f8-b57f-b3444b579649', slug: 'piano', label: 'Piano', synonyms: [] },
  { id: 'b827f715-f705-5d01-8ed4-6d05a496dd6e', slug: 'garden', label: 'Garden or yard', synonyms: [] },
  { id: '1984c481-a079-5404-9457-7ad4e95b2862', slug: 'parking', label: 'Parking', synonyms: [] },
  { id: 'f5e2563a-6b8a-59d2-a35b-81ae44735815', slug: 'bicycle-parking', label: 'Bicycle parking', synonyms: [] },
  { id: '542b7b33-42dc-52d1-93bb-a9d91b6c15dd', slug: 'baby-changing', label: 'Baby changing', synonyms: [] },
  { id: '08f9adfe-7ba4-5f76-960a-b8a96f6e553d', slug: 'creche-room', label: 'Crèche room', synonyms: [] },
  { id: '6de4159d-f0da-5efb-b255-eebc8283df00', slug: 'lockers', label: 'Lockers', synonyms: [] },
  { id: 'b3e81f4d-9a08-591e-8a05-46fbe295b503', slug: 'printing', label: 'Printing and copying', synonyms: [] },
  { id: '9dfc184e-2b4a-5b33-aac2-bac546a7f9a7', slug: 'heating', label: 'Heating', synonyms: [] },
  { id: 'cc0ca424-6d89-5248-907d-193d7bede54e', slug: 'showers', label: 'Showers', synonyms: [] },
] as const;

export const facilitySlug = z.enum(facilities.map((term) => term.slug));

export type FacilitySlug = (typeof facilities)[number]['slug'];
