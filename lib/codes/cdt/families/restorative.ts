import { cdtFamily } from '../cdt-entry';

export const entries = cdtFamily(
  'restorative',
  `
D2140|ts|Amalgam filling, one surface
D2150|ts|Amalgam filling, two surfaces
D2160|ts|Amalgam filling, three surfaces
D2161|ts|Amalgam filling, four surfaces and more
D2330|ts|Front composite, one surface
D2331|ts|Front composite, two surfaces
D2332|ts|Front composite, three surfaces
D2335|ts|Front composite, four surfaces or the corner
D2390|t|Front composite crown
D2391|ts|Back composite, one surface
D2392|ts|Back composite, two surfaces
D2393|ts|Back composite, three surfaces
D2394|ts|Back composite, four surfaces and more
D2410|ts|Gold foil, one surface
D2420|ts|Gold foil, two surfaces
D2430|ts|Gold foil, three surfaces
D2510|ts|Metal inlay, one surface
D2520|ts|Metal inlay, two surfaces
D2530|ts|Metal inlay, three surfaces and more
D2542|ts|Metal onlay, two surfaces
D2543|ts|Metal onlay, three surfaces
D2544|ts|Metal onlay, four surfaces and more
D2610|ts|Ceramic inlay, one surface
D2620|ts|Ceramic inlay, two surfaces
D2630|ts|Ceramic inlay, three surfaces and more
D2642|ts|Ceramic onlay, two surfaces
D2643|ts|Ceramic onlay, three surfaces
D2644|ts|Ceramic onlay, four surfaces and more
D2650|ts|Resin inlay, one surface
D2651|ts|Resin inlay, two surfaces
D2652|ts|Resin inlay, three surfaces and more
D2662|ts|Resin onlay, two surfaces
D2663|ts|Resin onlay, three surfaces
D2664|ts|Resin onlay, four surfaces and more
D2710|t|Resin crown, made outside the mouth
D2712|t|Three-quarter resin crown
D2720|t|Crown of resin on high noble alloy
D2721|t|Crown of resin on base alloy
D2722|t|Crown of resin on noble alloy
D2740|t|Ceramic crown
D2750|t|Crown of porcelain on high noble alloy
D2751|t|Crown of porcelain on base alloy
D2752|t|Crown of porcelain on noble alloy
D2753|t|Crown of porcelain on titanium|2020-
D2780|t|Three-quarter crown, high noble alloy
D2781|t|Three-quarter crown, base alloy
D2782|t|Three-quarter crown, noble alloy
D2783|t|Three-quarter crown, ceramic
D2790|t|Full metal crown, high noble
D2791|t|Full metal crown, base
D2792|t|Full metal crown, noble
D2794|t|Full metal crown, titanium
D2799|t|Interim crown
D2910|t|Inlay or onlay cemented again
D2915|t|Post and core cemented again
D2920|t|Crown cemented again
D2921|t|Broken piece of tooth bonded back
D2928|t|Ready-made ceramic crown, adult tooth|2021-
D2929|t|Ready-made ceramic crown, baby tooth
D2930|t|Steel crown, baby tooth
D2931|t|Steel crown, adult tooth
D2932|t|Ready-made resin crown
D2933|t|Steel crown with resin window
D2934|t|Coated steel crown, baby tooth
D2940|t|Interim filling placed directly
D2941|t|Interim filling, baby tooth|-2024|D2940
D2949|t|Base for an indirect restoration
D2950|t|Core build-up
D2951|t|Retention pin
D2952|t|Cast post and core
D2953|t|Cast post, each more in the tooth
D2954|t|Ready-made post and core
D2955|t|Post taken out
D2956|t|Indirect restoration taken off a natural tooth|2025-
D2957|t|Ready-made post, each more in the tooth
D2960|t|Veneer made at the chair
D2961|t|Resin veneer from a laboratory
D2962|t|Porcelain veneer from a laboratory
D2970|t|Temporary crown on a broken tooth|-2015|D2799
D2971|t|Crown made to fit an existing partial denture
D2975|t|Coping
D2976|t|Band around a cracked tooth|2024-
D2980|t|Crown mended
D2981|t|Inlay mended
D2982|t|Onlay mended
D2983|t|Veneer mended
D2989|t|Tooth opened and found beyond saving|2024-
D2990|t|Resin infiltration of an early lesion
D2991|t|Hydroxyapatite regeneration agent|2024-
D2999||Other restorative service
`,
);
